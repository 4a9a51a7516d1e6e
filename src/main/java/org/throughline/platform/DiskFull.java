package org.throughline.platform;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;
import org.throughline.graph.GraphUnusable;

/** There is too little room on the disk of the embedded store. */
final class DiskFull extends GraphUnusable {

    private static final long serialVersionUID = 1L;

    DiskFull(Path directory, DataSize free, DataSize needed) {
        super("The disk of %s is full: %d MB are free, and at least %d MB are needed to write safely"
                .formatted(directory, free.toMegabytes(), needed.toMegabytes()));
    }

    @Override
    public String action() {
        return "Make room, or keep the graph on another disk with THROUGHLINE_NEO4J_DIRECTORY, and start again: what was"
                + " written before is whole, and a load goes on from there.";
    }
}
