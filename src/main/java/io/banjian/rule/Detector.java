package io.banjian.rule;

/** Code that finds something: on a page, in an issue or in a delivery. */
public interface Detector {}
