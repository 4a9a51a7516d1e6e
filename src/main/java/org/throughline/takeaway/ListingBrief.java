package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.trace.Chain;

/** The part of a brief that is about a list: all of the page in a table, and the first of it in sentences. */
final class ListingBrief {

    /** So many rows fill a page of paper. */
    private static final int ROWS = 18;

    /** What is told in sentences takes as much room as so many rows. */
    private static final int ROWS_OF_SENTENCES = 5;

    private final Sheet sheet;
    private final NoteNumbers numbers;

    ListingBrief(Sheet sheet, NoteNumbers numbers) {
        this.sheet = sheet;
        this.numbers = numbers;
    }

    List<Block> of() {
        var blocks = new ArrayList<Block>();
        blocks.add(lead());
        var entries = sheet.findings().entries();
        if (!entries.isEmpty()) {
            blocks.add(Overview.of("All that is on this page of the answer", sheet, numbers));
        }
        for (var entry : entries.subList(0, inSentences(entries.size()))) {
            blocks.add(new Block.Heading(
                    3, "%d. %s".formatted(entry.rank(), sheet.shelf().nameThenAndNow(entry.about()))));
            blocks.add(new Block.Paragraph(sentences(entry)));
        }
        if (!sheet.findings().remarks().isEmpty()) {
            blocks.add(new Block.Heading(2, "What was counted, and what was left out"));
            blocks.add(new Block.Items(sheet.findings().remarks().stream()
                    .map(remark -> Block.Text.of(sheet.words(remark)))
                    .toList()));
        }
        return blocks;
    }

    /** How many are told in sentences, so that a page of paper is enough. */
    private static int inSentences(int entries) {
        return Math.min(entries, Math.max(1, (ROWS - entries) / ROWS_OF_SENTENCES));
    }

    private Block lead() {
        var findings = sheet.findings();
        var here = findings.entries().size();
        var total = findings.total();
        var told = here == total
                ? (here == 1 ? "The only one is told here." : "All %,d are told here.".formatted(here))
                : "%,d of %,d are told here%s"
                        .formatted(
                                here,
                                total,
                                findings.next() == null ? "." : "; the address at the end leads to those that follow.");
        var first = inSentences(here);
        var rest = first == here
                ? ""
                : "%s told in sentences; what there is to say of the other %d, and the sources of that, are in the table of this answer (%s)."
                        .formatted(
                                first == 1 ? "The first is" : "The first %d are".formatted(first),
                                here - first,
                                Format.CSV.ending());
        return new Block.Paragraph(Stream.of(
                        Titles.proven(sheet.question()).orElse(""),
                        Nothing.words(sheet).orElse(told),
                        rest)
                .filter(words -> !words.isEmpty())
                .map(Block.Text::of)
                .toList());
    }

    /** What the sentence on the whole change says, and the table beside it. */
    private static boolean isToldWithTheChange(Remark remark) {
        return switch (remark.topic()) {
            case LOST, CHAINS, ADOPTIONS, TEACHING, ADOPTERS -> true;
            case CHANGE, EVIDENCE, CHAIN, LEFT_OUT, COUNTED, HERE, SETTING, RECORDED, DEED -> false;
            case LIKE_US, IN_PLACE, LIKENESS, SETBACK, DATE, ENDED, DEBT, REACH, SETTLING, WHY -> false;
        };
    }

    private List<Block.Text> sentences(Entry entry) {
        var chain = entry.chain() == null ? Stream.<Block.Text>empty() : Stream.of(chain(entry.chain()));
        var remarks = entry.remarks().stream()
                .filter(remark -> !isToldWithTheChange(remark))
                .map(this::remark)
                .filter(text -> !text.words().isEmpty());
        return Stream.concat(chain, remarks).toList();
    }

    private Block.Text chain(Chain chain) {
        var strength = Objects.requireNonNull(chain.strength());
        return numbers.text(Glance.words(strength), strength.weakest().id());
    }

    /** What a place goes by is said of many facts, whose sources the table of the answer names. */
    private Block.Text remark(Remark remark) {
        var words = sheet.words(remark);
        return remark.topic() == Topic.WHY || remark.parts().size() != 1
                ? Block.Text.of(words)
                : numbers.text(words, remark.ids());
    }
}
