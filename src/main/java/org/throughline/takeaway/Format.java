package org.throughline.takeaway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.Function;

/** The formats in which answers are taken away. Each is written from the answer alone, always in the same bytes. */
public enum Format {
    /** Linked data: PROV-O and schema.org. */
    JSON_LD("jsonld", "application/ld+json", "linked data", JsonLd::write),
    /** References for reference managers, as of the studies. */
    RIS("ris", "application/x-research-info-systems", "references (RIS)", Ris::write),
    /** References for LaTeX, as of the studies. */
    BIBTEX("bib", "application/x-bibtex", "references (BibTeX)", BibTex::write),
    /** The chains as a graph, for tools that draw and analyse networks. */
    GRAPHML("graphml", "application/graphml+xml", "graph of the chains", GraphMl::write),
    /** A table of all that the answer says. */
    CSV("csv", "text/csv;charset=utf-8;header=present", "table", Csv::write),
    /** A brief to read and edit. */
    MARKDOWN("md", "text/markdown;charset=utf-8;variant=CommonMark", "brief (Markdown)", MarkdownBrief::write),
    /** A brief to read and print. */
    HTML("html", "text/html;charset=utf-8", "brief", HtmlBrief::write);

    private final String ending;
    private final String mediaType;
    private final String words;
    private final Function<Sheet, String> writer;

    Format(String ending, String mediaType, String words, Function<Sheet, String> writer) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.words = words;
        this.writer = writer;
    }

    /**
     * The format of file names that end so.
     *
     * @throws BadParameter if there is none
     */
    public static Format ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new BadParameter(
                        "format",
                        "found '%s', expected one of %s"
                                .formatted(
                                        ending,
                                        Arrays.stream(values())
                                                .map(Format::ending)
                                                .collect(joining(", ")))));
    }

    /** How names of files of this format end, without the full stop. */
    public String ending() {
        return ending;
    }

    /** The media type with its parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }

    /**
     * Writes an answer: the same bytes for the same answer and address.
     *
     * @param base the address of the service without a slash at its end, for the links in the document
     */
    public byte[] write(Takeaway answer, String base) {
        return writer.apply(new Sheet(answer, base)).getBytes(UTF_8);
    }
}
