package org.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every Java file to one format. {@code ./mvnw test -Dtest=FormattingTests -Dformat=write} puts them right. */
class FormattingTests {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private static final int LONGEST_COMMENT = 125;
    private static final Pattern COMMENT = Pattern.compile("\\s*(//|/\\*|\\* )");

    @Test
    void everyJavaFileHasTheFormatOfTheHouse() {
        var others = new ArrayList<Path>();
        for (var file : javaFiles()) {
            var text = read(file);
            var formatted = format(text, file);
            if (!text.equals(formatted)) {
                others.add(file);
                rewriteIfAsked(file, formatted);
            }
        }
        assertThat(others)
                .as("files to be formatted by ./mvnw test -Dtest=FormattingTests -Dformat=write")
                .isEmpty();
    }

    /** The formatter leaves comments as they are. */
    @Test
    void noLineOfACommentIsTooLongToBeReadBesideAnother() {
        assertThat(javaFiles().stream().flatMap(FormattingTests::longComments))
                .as("lines of comments of more than %d characters", LONGEST_COMMENT)
                .isEmpty();
    }

    private static Stream<String> longComments(Path file) {
        return read(file)
                .lines()
                .filter(line ->
                        line.length() > LONGEST_COMMENT && COMMENT.matcher(line).lookingAt())
                .map(line -> file + ": " + line.strip());
    }

    private static List<Path> javaFiles() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("node_modules"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String format(String text, Path file) {
        try {
            var imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(text), Style.PALANTIR);
            return FORMATTER.formatSource(imports);
        } catch (FormatterException broken) {
            throw new IllegalStateException(file + " cannot be formatted", broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void rewriteIfAsked(Path file, String formatted) {
        if ("write".equals(System.getProperty("format"))) {
            try {
                Files.writeString(file, formatted);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
