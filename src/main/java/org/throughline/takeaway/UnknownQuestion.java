package org.throughline.takeaway;

import java.util.Collection;

/** A question was asked by a name that none has. */
public final class UnknownQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownQuestion(String found, Collection<String> names) {
        super("There is no question '%s': expected one of %s".formatted(found, String.join(", ", names)));
    }
}
