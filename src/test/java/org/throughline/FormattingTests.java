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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every Java file to one format. {@code ./mvnw test -Dtest=FormattingTests -Dformat=write} puts them right. */
class FormattingTests {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(false)
            .build());

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
