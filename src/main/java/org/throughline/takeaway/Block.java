package org.throughline.takeaway;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a brief, whichever the format. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 for a section, 3 for a section in one
     * @param words the heading
     */
    record Heading(int level, String words) implements Block {}

    /**
     * A sentence that must not be overlooked.
     *
     * @param words the sentence
     */
    record Notice(String words) implements Block {}

    /** Sentences that follow each other. */
    record Paragraph(List<Text> texts) implements Block {}

    /** A list. */
    record Items(List<Text> texts) implements Block {}

    /**
     * A table. Its first column names the rows.
     *
     * @param caption what it shows
     * @param heads the names of its columns
     * @param rows as many cells each as there are columns
     */
    record Table(String caption, List<String> heads, List<List<Text>> rows) implements Block {}

    /**
     * The sources.
     *
     * @param notes those that are numbered, from 1
     * @param others what there is to say of the others; null where there are none
     */
    record Notes(List<Note> notes, @Nullable String others) implements Block {}

    /** Addresses to go to, each with what is there. */
    record Addresses(List<Address> addresses) implements Block {}

    /**
     * Words, and what they rest on.
     *
     * @param words the words
     * @param notes the numbers of the sources
     */
    record Text(String words, List<Integer> notes) {

        static Text of(String words) {
            return new Text(words, List.of());
        }
    }

    /**
     * A source.
     *
     * @param words what it is, and its licence
     * @param address where it is; null where that is not recorded
     */
    record Note(String words, @Nullable String address) {}

    /**
     * An address.
     *
     * @param words what is there
     * @param address where it is
     */
    record Address(String words, String address) {}
}
