package org.throughline.evaluation;

/**
 * A document of a test collection.
 *
 * @param id what the collection calls it
 * @param title its title; may be empty
 * @param text its text; may be empty
 */
public record TestDocument(String id, String title, String text) {}
