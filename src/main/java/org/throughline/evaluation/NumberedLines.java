package org.throughline.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The lines of a file of a test collection.
 *
 * @param file the file, in UTF-8
 */
record NumberedLines(Path file) {

    /** Takes a line. */
    @FunctionalInterface
    interface Reader {

        /**
         * Takes a line that is not blank.
         *
         * @param number from 1
         * @param text without the line's end
         */
        void read(int number, String text);
    }

    /** @throws CollectionUnreadable if the file is not there or not readable, or where the reader says so */
    void forEach(Reader reader) {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    reader.read(number, line);
                }
            }
        } catch (NoSuchFileException missing) {
            throw CollectionUnreadable.file(file, "there is no such file");
        } catch (CharacterCodingException otherEncoding) {
            throw CollectionUnreadable.file(file, "after line %d are bytes that are not UTF-8".formatted(number));
        } catch (IOException unreadable) {
            throw CollectionUnreadable.file(file, unreadable.toString());
        }
    }

    CollectionUnreadable wrong(int line, String found, String expected) {
        return CollectionUnreadable.line(file, line, found, expected);
    }
}
