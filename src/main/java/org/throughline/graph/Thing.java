package org.throughline.graph;

import java.util.List;

/** Something that exists. Every kind of thing has a record of its own. */
public sealed interface Thing
        permits Study,
                Innovation,
                Organisation,
                Network,
                Programme,
                Curriculum,
                Condition,
                Outcome,
                Function,
                Lever,
                Event,
                Source {

    /** The stable id. */
    Id id();

    /** What people call it: its name or its title. */
    String name();

    /** The sources that the thing's own fields were taken from. Empty for conditions and for sources themselves. */
    default List<Id> sources() {
        return List.of();
    }
}
