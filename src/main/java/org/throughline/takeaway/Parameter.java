package org.throughline.takeaway;

/**
 * A part of a question, as it is written in an address.
 *
 * @param name which part
 * @param value its value; several are separated by commas
 */
public record Parameter(String name, String value) {}
