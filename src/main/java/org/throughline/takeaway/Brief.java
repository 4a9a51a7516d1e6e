package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.trace.Chain;

/**
 * An answer told on paper, whichever the format.
 *
 * @param title its title
 * @param blocks its parts in order
 */
record Brief(String title, List<Block> blocks) {

    static Brief of(Sheet sheet) {
        return new Writing(sheet).brief();
    }

    /** A brief that is being written. */
    private static final class Writing {

        private final Sheet sheet;
        private final NoteNumbers numbers;
        private final List<Block> blocks = new ArrayList<>();

        Writing(Sheet sheet) {
            this.sheet = sheet;
            numbers = new NoteNumbers(sheet.shelf());
        }

        Brief brief() {
            var title = switch (sheet.question()) {
                case CompareQuestion _ -> compare();
                case TraceQuestion trace -> trace(trace);
            };
            blocks.add(new Block.Heading(2, "Sources"));
            blocks.add(numbers.notes());
            about();
            return new Brief(title, List.copyOf(blocks));
        }

        private String compare() {
            var entries = sheet.answer().entries();
            if (entries.size() == 1) {
                pathway(entries.getFirst(), 2);
                return name(entries.getFirst());
            }
            blocks.add(Comparison.of(sheet, numbers));
            for (var entry : entries) {
                blocks.add(new Block.Heading(2, name(entry)));
                pathway(entry, 3);
            }
            return "%d innovations side by side".formatted(entries.size());
        }

        private String name(Entry entry) {
            return entry.chain().proof() == null
                    ? "Chain %d".formatted(entry.rank())
                    : sheet.shelf().name(entry.chain().proof().innovation());
        }

        private void pathway(Entry entry, int level) {
            var proof = entry.chain().proof();
            if (proof != null) {
                blocks.addAll(new PathwayBrief(sheet.shelf(), numbers, level).of(entry.chain(), proof));
            }
        }

        private String trace(TraceQuestion question) {
            var answer = sheet.answer();
            blocks.add(new Block.Paragraph(List.of(
                    Block.Text.of("%,d of %,d chains are told here, in the order of the answer%s"
                            .formatted(
                                    answer.entries().size(),
                                    answer.total(),
                                    answer.next() == null
                                            ? "."
                                            : "; the address at the end leads to those that follow.")))));
            for (var entry : answer.entries()) {
                blocks.add(new Block.Heading(2, "Chain %d%s".formatted(entry.rank(), strength(entry.chain()))));
                blocks.add(story(entry.chain()));
            }
            var query = question.query();
            return "What %s %s"
                    .formatted(
                            sheet.shelf().name(query.from()),
                            switch (query.direction()) {
                                case FORWARD -> "led to";
                                case BACKWARD -> "rests on";
                            });
        }

        private static String strength(Chain chain) {
            return chain.strength() == null
                    ? ""
                    : ": %s certainty".formatted(chain.strength().certainty().words());
        }

        private Block story(Chain chain) {
            return new Block.Paragraph(chain.story().stream()
                    .map(sentence -> numbers.text(sentence.text(), sentence.ids()))
                    .toList());
        }

        private void about() {
            blocks.add(new Block.Heading(2, "About this brief"));
            blocks.add(new Block.Paragraph(List.of(
                    Block.Text.of(sheet.frame()),
                    Block.Text.of("Certainty is given in the words of GRADE, but read off recorded facts by the rule:"
                            + " nobody assessed the papers for it."
                            + " What is not recorded may have happened all the same."),
                    Block.Text.of("With one of %s in place of html the address gives the same answer in another form."
                            .formatted(others(Format.HTML))))));
            var addresses = new ArrayList<Block.Address>();
            addresses.add(new Block.Address(
                    "This answer again, for as long as the graph is at this revision",
                    sheet.link().in(Format.HTML)));
            var next = sheet.answer().next();
            if (next != null) {
                var link = new Permalink(sheet.base(), next, sheet.answer().revision());
                addresses.add(new Block.Address("The chains that follow", link.in(Format.HTML)));
            }
            blocks.add(new Block.Addresses(List.copyOf(addresses)));
        }

        private static String others(Format format) {
            return Stream.of(Format.values())
                    .filter(other -> other != format)
                    .map(Format::ending)
                    .collect(joining(", "));
        }
    }
}
