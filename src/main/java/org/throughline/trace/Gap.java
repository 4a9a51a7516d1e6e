package org.throughline.trace;

import org.throughline.flow.Viewpoint;

/** Why a chain starts or ends at a step: a kind of fact of which none is recorded there. */
enum Gap {
    EVIDENCE(Mark.NO_EVIDENCE, "evidence"),
    ADOPTION(Mark.NO_ADOPTION, "adoption"),
    TEACHING(Mark.NO_TEACHING, "teaching");

    private final Mark mark;
    private final String missing;

    Gap(Mark mark, String missing) {
        this.mark = mark;
        this.missing = missing;
    }

    Mark mark() {
        return mark;
    }

    /** What is missing, in a sentence that claims no more than was asked. */
    String inWords(Viewpoint viewpoint) {
        return "No %s is recorded%s%s%s."
                .formatted(
                        missing,
                        viewpoint.asOf() == null ? "" : " as of " + viewpoint.asOf(),
                        viewpoint.knownAt() == null ? "" : ", as far as was known at " + viewpoint.knownAt(),
                        viewpoint.ignoring().isEmpty() ? "" : ", but for what is ignored");
    }
}
