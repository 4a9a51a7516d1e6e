package org.throughline.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where search keeps what it has worked out. All of it can be worked out again.
 *
 * @param directory the folder, of which one process at a time may use the folders below
 */
@ConfigurationProperties("throughline.search")
public record SearchProperties(@DefaultValue("data/search") Path directory) {

    /** The index of things. */
    public Path index() {
        return directory.resolve("index");
    }

    /** The vectors of texts. */
    public Path vectors() {
        return directory.resolve("vectors");
    }
}
