package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.throughline.ingest.format.FileKinds;

/** The facts that come with the program, on the class path. */
@Component
class SeedData {

    private static final String FOLDER = "seed-data/";

    private final FileKinds kinds;
    private final String pattern;

    @Autowired
    SeedData(FileKinds kinds) {
        this(kinds, "classpath:" + FOLDER + "*.jsonl");
    }

    SeedData(FileKinds kinds, String pattern) {
        this.kinds = kinds;
        this.pattern = pattern;
    }

    /** The files, what others refer to first. */
    DataFiles files() {
        var files = new ArrayList<DataFile>();
        for (var kind : kinds.files()) {
            for (var resource : resources()) {
                var name = String.valueOf(resource.getFilename());
                if (kinds.named(name).filter(kind::equals).isPresent()) {
                    files.add(new DataFile(FOLDER + name, kind, resource::getInputStream));
                }
            }
        }
        return new DataFiles(files, List.of());
    }

    /** The same for the same files. */
    String digest() {
        var digests = new StringBuilder();
        for (var resource : resources()) {
            try {
                digests.append(resource.getFilename()).append(' ');
                digests.append(Identity.sha256(resource.getContentAsByteArray()))
                        .append('\n');
            } catch (IOException unreadable) {
                throw new UnreadableFile(FOLDER + resource.getFilename(), unreadable);
            }
        }
        return Identity.sha256(digests.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Resource> resources() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(found)
                    .sorted((a, b) -> String.valueOf(a.getFilename()).compareTo(String.valueOf(b.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
