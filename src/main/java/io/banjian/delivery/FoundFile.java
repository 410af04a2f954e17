package io.banjian.delivery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a delivery, page or not, as a manifest may list it.
 *
 * @param below its path below the root, with / between the parts
 * @param shown its name in findings
 * @param path where it lies on disk, if it lies there by itself
 * @param bytes copies it out
 */
record FoundFile(String below, String shown, Optional<Path> path, Archive.Copier bytes) {}
