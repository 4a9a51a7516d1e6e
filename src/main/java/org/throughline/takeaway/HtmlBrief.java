package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Writes a brief as a page that reads and prints by itself: no script, and nothing from elsewhere. */
final class HtmlBrief {

    private static final String STYLE = """
                    @page { size: A4; margin: 8mm 11mm; }
                    * { box-sizing: border-box; }
                    body { margin: 0 auto; max-width: 50rem; padding: 1rem; color: #212b32; background: #fff;
                      font: 1rem/1.45 Arial, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
                    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .5rem; }
                    h2 { font-size: 1.1rem; margin: 1rem 0 .25rem; border-bottom: 1px solid #768692; }
                    h3 { font-size: 1rem; margin: .75rem 0 .25rem; }
                    p, ul, ol, table { margin: 0 0 .5rem; }
                    ul, ol { padding-left: 1.3rem; }
                    table { width: 100%; border-collapse: collapse; }
                    caption, th, td { text-align: left; vertical-align: top; padding: .1rem .5rem .1rem 0; }
                    caption { font-weight: bold; }
                    tr { border-bottom: 1px solid #d8dde0; }
                    a { color: #005eb8; }
                    a:focus { outline: 3px solid #ffeb3b; background: #ffeb3b; color: #212b32; }
                    .notice { font-weight: bold; }
                    .notes { font-size: .85rem; }
                    @page { size: A4; margin: 8mm 10mm; }
                    @media print {
                      body { max-width: none; padding: 0; font-size: 8pt; line-height: 1.15; }
                      h1 { font-size: 12pt; margin-bottom: 2pt; } h2 { font-size: 8.6pt; margin: 4pt 0 1pt; }
                      h3 { font-size: 8.5pt; margin: 3pt 0 1pt; }
                      p, ul, ol, table { margin-bottom: 2pt; } th, td, caption { padding: 0 5pt 0 0; }
                      main { columns: 2; column-gap: 6mm; } h1, .notice, .wide { column-span: all; }
                      ul, ol { padding-left: 9pt; } ol { padding-left: 14pt; }
                      .notes { font-size: 7pt; line-height: 1.1; }
                      h2, h3 { break-after: avoid; } tr, li { break-inside: avoid; }
                      a { color: inherit; text-decoration: none; }
                    }""".stripIndent();

    /** Tables with more columns than this are as wide as the page. */
    private static final int WIDE = 4;

    private final StringBuilder text = new StringBuilder();

    private HtmlBrief() {}

    static String write(Sheet sheet) {
        var brief = Brief.of(sheet, Format.HTML);
        var html = new HtmlBrief();
        var title = Markup.escaped(brief.title());
        html.line("<!DOCTYPE html>");
        html.line("<html lang=\"en-GB\">");
        html.line("<head>");
        html.line("<meta charset=\"utf-8\" />");
        html.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />");
        html.line("<title>%s – Throughline</title>".formatted(title));
        html.line("<link rel=\"canonical\" href=\"%s\" />"
                .formatted(Markup.escaped(sheet.link().in(Format.HTML))));
        html.line("<style>\n%s\n</style>".formatted(STYLE));
        html.line("</head>");
        html.line("<body>");
        html.line("<main>");
        html.line("<h1>%s</h1>".formatted(title));
        brief.blocks().forEach(html::block);
        html.line("</main>");
        html.line("</body>");
        html.line("</html>");
        return html.text.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                line("<h%d>%s</h%d>".formatted(heading.level(), Markup.escaped(heading.words()), heading.level()));
            case Block.Notice notice -> line("<p class=\"notice\">%s</p>".formatted(Markup.escaped(notice.words())));
            case Block.Paragraph paragraph ->
                line("<p>%s</p>"
                        .formatted(
                                paragraph.texts().stream().map(HtmlBrief::words).collect(joining(" "))));
            case Block.Items items ->
                list("ul", items.texts().stream().map(HtmlBrief::words).toList());
            case Block.Table table -> table(table);
            case Block.Notes notes -> notes(notes);
            case Block.Addresses addresses ->
                list(
                        "ul",
                        addresses.addresses().stream().map(HtmlBrief::address).toList());
        }
    }

    private void list(String tag, List<String> items) {
        line("<%s>".formatted(tag));
        items.forEach(item -> line("<li>%s</li>".formatted(item)));
        line("</%s>".formatted(tag));
    }

    private void table(Block.Table table) {
        line(table.heads().size() > WIDE ? "<table class=\"wide\">" : "<table>");
        line("<caption>%s</caption>".formatted(Markup.escaped(table.caption())));
        line(table.heads().stream()
                .map(head -> "<th scope=\"col\">%s</th>".formatted(Markup.escaped(head)))
                .collect(joining("", "<thead><tr>", "</tr></thead>")));
        line("<tbody>");
        table.rows()
                .forEach(row -> line("<tr><th scope=\"row\">%s</th>%s</tr>"
                        .formatted(
                                words(row.getFirst()),
                                row.stream()
                                        .skip(1)
                                        .map(cell -> "<td>%s</td>".formatted(words(cell)))
                                        .collect(joining()))));
        line("</tbody>");
        line("</table>");
    }

    private void notes(Block.Notes notes) {
        line("<div class=\"notes\">");
        line("<ol>");
        int number = 0;
        for (var note : notes.notes()) {
            var address = note.address() == null ? "" : " " + link(note.address());
            line("<li id=\"source-%d\">%s%s</li>".formatted(++number, Markup.escaped(note.words()), address));
        }
        line("</ol>");
        if (notes.others() != null) {
            line("<p>%s</p>".formatted(Markup.escaped(notes.others())));
        }
        line("</div>");
    }

    private static String words(Block.Text text) {
        var notes = text.notes().stream()
                .map(number -> "<a href=\"#source-%d\">[%d]</a>".formatted(number, number))
                .collect(joining());
        return Markup.escaped(text.words()) + (notes.isEmpty() ? "" : " " + notes);
    }

    private static String address(Block.Address address) {
        return "%s: %s".formatted(Markup.escaped(address.words()), link(address.address()));
    }

    /** Only addresses of the web become links: others could run something. */
    private static String link(String address) {
        var escaped = Markup.escaped(address);
        return address.startsWith("https://") || address.startsWith("http://")
                ? "<a href=\"%s\">%s</a>".formatted(escaped, escaped)
                : escaped;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
