package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.throughline.trace.Chain;

/**
 * An answer told on paper, whichever the format.
 *
 * @param title its title
 * @param blocks its parts in order
 */
record Brief(String title, List<Block> blocks) {

    /** @param format the form that it is written in, whose addresses it names */
    static Brief of(Sheet sheet, Format format) {
        return new Writing(sheet, format).brief();
    }

    /** A brief that is being written. */
    private static final class Writing {

        private final Sheet sheet;
        private final Format format;
        private final NoteNumbers numbers;
        private final List<Block> blocks = new ArrayList<>();

        Writing(Sheet sheet, Format format) {
            this.sheet = sheet;
            this.format = format;
            numbers = new NoteNumbers(sheet.shelf(), Mentioned.in(sheet.findings()));
        }

        Brief brief() {
            Restriction.of(sheet).map(Block.Notice::new).ifPresent(blocks::add);
            switch (sheet.question()) {
                case CompareQuestion _ -> compare();
                case TraceQuestion _ -> trace();
                case ProvenQuestion _,
                        GapQuestion _,
                        LikeQuestion _,
                        TroubleQuestion _,
                        DebtQuestion _,
                        RetractionQuestion _ -> blocks.addAll(new ListingBrief(sheet, numbers).of());
            }
            blocks.add(new Block.Heading(2, "Sources"));
            blocks.add(numbers.notes());
            about();
            return new Brief(Titles.of(sheet), List.copyOf(blocks));
        }

        private void compare() {
            var entries = sheet.findings().entries();
            if (entries.size() == 1) {
                pathway(entries.getFirst(), 2);
                return;
            }
            blocks.add(Overview.of("The innovations side by side", sheet, numbers));
            for (var entry : entries) {
                blocks.add(new Block.Heading(2, sheet.shelf().name(entry.about())));
                pathway(entry, 3);
            }
        }

        private void pathway(Entry entry, int level) {
            var chain = entry.chain();
            if (chain != null && chain.proof() != null) {
                blocks.addAll(new PathwayBrief(sheet, numbers, level).of(chain, chain.proof()));
            }
        }

        private void trace() {
            var findings = sheet.findings();
            blocks.add(new Block.Paragraph(
                    List.of(Block.Text.of(Nothing.words(sheet).orElseGet(() -> told(findings))))));
            for (var entry : findings.entries()) {
                var chain = Objects.requireNonNull(entry.chain());
                blocks.add(new Block.Heading(2, "Chain %d%s".formatted(entry.rank(), strength(chain))));
                blocks.add(story(chain));
            }
        }

        private static String told(Findings findings) {
            return "%,d of %,d chains are told here, in the order of the answer%s"
                    .formatted(
                            findings.entries().size(),
                            findings.total(),
                            findings.next() == null ? "." : "; the address at the end leads to those that follow.");
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
                    Block.Text.of("With one of %s in place of %s the address gives the same answer in another form."
                            .formatted(others(), format.ending())))));
            var addresses = new ArrayList<Block.Address>();
            addresses.add(new Block.Address(
                    "This answer again, for as long as the graph is at this revision",
                    sheet.link().in(format)));
            var next = sheet.findings().next();
            if (next != null) {
                addresses.add(new Block.Address(
                        "What follows on the next page", sheet.link().after(next, format)));
            }
            blocks.add(new Block.Addresses(List.copyOf(addresses)));
        }

        private String others() {
            return Stream.of(Format.values())
                    .filter(other -> other != format)
                    .map(Format::ending)
                    .collect(joining(", "));
        }
    }
}
