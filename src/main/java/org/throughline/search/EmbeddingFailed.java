package org.throughline.search;

/** The model cannot give texts their vectors on this machine. Words can be searched all the same. */
public class EmbeddingFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param what what could not be done
     * @param cause why
     */
    public EmbeddingFailed(String what, Throwable cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
