package org.throughline.takeaway;

import java.util.List;
import org.throughline.flow.Viewpoint;
import org.throughline.proof.Rule;

/** A question that is answered in a form to be taken away. Its name and its parameters are all that there is to it. */
public sealed interface Question permits CompareQuestion, TraceQuestion {

    /** What it is called in addresses. */
    String name();

    /** From where it is asked. */
    Viewpoint viewpoint();

    /** All its parts in their one order, those of the viewpoint last; what is as it is by default is left out. */
    List<Parameter> parameters();

    /** The rules that its answer is made by. */
    default List<Rule> rules() {
        return List.of(Rule.PATHWAY_STRENGTH);
    }
}
