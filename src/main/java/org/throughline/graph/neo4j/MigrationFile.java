package org.throughline.graph.neo4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of schema statements, named {@code V0001__what_it_does.cypher}.
 *
 * @param version the number in its name, such as {@code V0001}
 * @param description what its name says it does, in words
 * @param text what is in it
 */
record MigrationFile(String version, String description, String text) {

    private static final String PLACE = "classpath*:graph-schema/migrations/*.cypher";
    private static final Pattern NAME = Pattern.compile("(V[0-9]{4})__([a-z0-9_]+)[.]cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^//.*$");

    /** All of them, in order. */
    static List<MigrationFile> all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(PLACE);
            return Arrays.stream(files)
                    .map(MigrationFile::read)
                    .sorted(Comparator.comparing(MigrationFile::version))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MigrationFile read(Resource file) {
        return of(requireNonNull(file.getFilename()), contentOf(file));
    }

    private static String contentOf(Resource file) {
        try {
            return file.getContentAsString(UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalArgumentException if {@code fileName} is not that of a migration */
    static MigrationFile of(String fileName, String text) {
        var name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    "Migration file " + fileName + ": expected a name such as V0001__what_it_does.cypher");
        }
        return new MigrationFile(name.group(1), name.group(2).replace('_', ' '), text.replace("\r\n", "\n"));
    }

    String name() {
        return version + "__" + description.replace(' ', '_') + ".cypher";
    }

    /** Its statements, which stand each on lines of their own and end with a semicolon. */
    List<String> statements() {
        return Stream.of(COMMENT.matcher(text).replaceAll("").split(";\\s*(?:\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    /** SHA-256 of its text, in hexadecimal digits. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
