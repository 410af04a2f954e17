package io.banjian.rule;

/** Code that finds something: on a page, or in an issue. */
public interface Detector {}
