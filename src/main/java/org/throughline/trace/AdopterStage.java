package org.throughline.trace;

import java.util.List;
import java.util.Set;
import org.throughline.graph.Basis;
import org.throughline.graph.Id;
import org.throughline.graph.Thing;

/**
 * An organisation or network that adopted, considered or stopped an innovation. The date is the adoption's, not its own.
 *
 * @param adopter the organisation or network
 * @param basis on what ground its own fields stand
 * @param present what it is today, where it became something else since
 * @param missing that what followed it is not recorded, where it ended
 */
public record AdopterStage(Thing adopter, Basis basis, List<Thing> present, List<String> missing) implements Stage {

    @Override
    public Id id() {
        return adopter.id();
    }

    @Override
    public Role role() {
        return Role.ADOPTER;
    }

    @Override
    public Set<Mark> marks() {
        return Mark.of(basis);
    }

    @Override
    public List<Id> sources() {
        return adopter.sources();
    }
}
