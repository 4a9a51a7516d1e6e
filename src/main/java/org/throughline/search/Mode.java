package org.throughline.search;

/** By what things are found. */
public enum Mode {
    /** By words and by meaning, both together. */
    HYBRID,
    /** By the words alone. */
    WORDS,
    /** By the meaning alone. */
    MEANING
}
