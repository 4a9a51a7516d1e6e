package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.proof.Rule;

/**
 * A question that is answered in a form to be taken away: one of those of the API, by the same name and with the same
 * arguments. Its name and its parts are all that there is to it.
 */
public sealed interface Question
        permits CompareQuestion,
                TraceQuestion,
                ProvenQuestion,
                GapQuestion,
                LikeQuestion,
                TroubleQuestion,
                DebtQuestion,
                RetractionQuestion {

    /** So many of a list are given where nobody says how many. */
    int SIZE = 20;

    /** What it is called in addresses. */
    String name();

    /** From where it is asked. */
    Viewpoint viewpoint();

    /**
     * All its parts in their one order, those of the viewpoint and then those of the page last; what is as it is by default
     * is left out.
     */
    List<Parameter> parameters();

    /** The rules that its answer is made by. */
    default List<Rule> rules() {
        return Questions.RULES.getOrDefault(name(), List.of());
    }
}
