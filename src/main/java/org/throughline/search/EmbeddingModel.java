package org.throughline.search;

/** Gives texts a place in a space of meaning: what means about the same lies near. One text always has one vector. */
public interface EmbeddingModel {

    /** The name of the model and of its form, which changes whenever a text would get another vector. */
    String name();

    /** How many numbers a vector has. */
    int dimensions();

    /**
     * The vector of a passage that is to be found.
     *
     * @param text at most as much as {@link Passages} puts into a passage; what the model cannot take in is cut off
     * @return a vector of length one
     */
    float[] passage(String text);

    /**
     * The vector of what somebody asks for.
     *
     * @return a vector of length one
     */
    float[] query(String text);
}
