package org.throughline.api;

/**
 * One item of a page.
 *
 * @param cursor its place in the list
 * @param node the item
 */
record Edge<T>(String cursor, T node) {}
