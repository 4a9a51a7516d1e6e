package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a brief in CommonMark, with tables as most readers of it know them. */
final class MarkdownBrief {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!]");
    private static final Pattern START_OF_LIST = Pattern.compile("^([-+=]|\\d+(?=[.)]))");

    private final StringBuilder text = new StringBuilder();

    private MarkdownBrief() {}

    static String write(Sheet sheet) {
        var brief = Brief.of(sheet, Format.MARKDOWN);
        var markdown = new MarkdownBrief();
        markdown.text.append("# ").append(escaped(brief.title())).append('\n');
        brief.blocks().forEach(markdown::block);
        return markdown.text.toString();
    }

    private void block(Block block) {
        text.append('\n');
        switch (block) {
            case Block.Heading heading -> line("#".repeat(heading.level()) + " " + escaped(heading.words()));
            case Block.Notice notice -> line("**" + escaped(notice.words()) + "**");
            case Block.Paragraph paragraph -> line(words(paragraph.texts()));
            case Block.Items items -> items.texts().forEach(item -> line("- " + words(item)));
            case Block.Table table -> table(table);
            case Block.Notes notes -> notes(notes);
            case Block.Addresses addresses ->
                addresses
                        .addresses()
                        .forEach(each -> line("- %s: <%s>".formatted(escaped(each.words()), address(each.address()))));
        }
    }

    private void table(Block.Table table) {
        line(escaped(table.caption()) + ":");
        line("");
        line(row(table.heads().stream().map(MarkdownBrief::escaped).toList()));
        line(row(Collections.nCopies(table.heads().size(), "---")));
        table.rows()
                .forEach(row -> line(row(row.stream().map(MarkdownBrief::words).toList())));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(joining(" | ", "| ", " |"));
    }

    private void notes(Block.Notes notes) {
        int number = 0;
        for (var note : notes.notes()) {
            var address = note.address() == null ? "" : " <%s>".formatted(address(note.address()));
            line("%d. %s%s".formatted(++number, escaped(note.words()), address));
        }
        if (notes.others() != null) {
            line("");
            line(escaped(notes.others()));
        }
    }

    private static String words(List<Block.Text> texts) {
        return texts.stream().map(MarkdownBrief::words).collect(joining(" "));
    }

    private static String words(Block.Text text) {
        var notes = text.notes().stream().map("\\[%d\\]"::formatted).collect(joining());
        return escaped(text.words()) + (notes.isEmpty() ? "" : " " + notes);
    }

    private static String escaped(String words) {
        var escaped = MARKUP.matcher(PlainText.line(words)).replaceAll("\\\\$0");
        var start = START_OF_LIST.matcher(escaped);
        return start.find()
                ? start.replaceFirst(
                        escaped.startsWith("-") || escaped.startsWith("+") || escaped.startsWith("=")
                                ? "\\\\$1"
                                : "$1\\\\")
                : escaped;
    }

    /** An address between angle brackets cannot have these in it. */
    private static String address(String address) {
        return PlainText.line(address).replace("<", "%3C").replace(">", "%3E").replace(" ", "%20");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
