package org.throughline.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Doi;
import org.throughline.graph.Evidence;
import org.throughline.graph.Id;
import org.throughline.graph.Source;
import org.throughline.graph.Study;
import org.throughline.proof.Names;

/** What references to the studies of an answer say, whichever the format. */
final class Citations {

    private final Sheet sheet;
    private final Map<Id, List<Evidence>> evidence;

    Citations(Sheet sheet) {
        this.sheet = sheet;
        evidence = sheet.shelf().evidence();
    }

    /** Where a document can be found: by its DOI where it has one; null where neither is recorded. */
    static @Nullable String address(@Nullable String doi, @Nullable String url) {
        return doi == null ? url : "https://doi.org/" + Percent.encoded(PlainText.line(doi), "/:;()");
    }

    /** Whether it is a paper: what has neither a DOI nor a PubMed id can be anything. */
    static boolean isPaper(Study study) {
        return study.doi() != null || study.pmid() != null;
    }

    /** The source that is the study itself: that with the same DOI, else the first. */
    @Nullable
    Source document(Study study) {
        var sources = sheet.shelf().sources(study.id());
        var key = study.doi() == null ? null : Doi.key(study.doi());
        return sources.stream()
                .filter(source -> key != null && source.doi() != null && key.equals(Doi.key(source.doi())))
                .findFirst()
                .orElse(sources.isEmpty() ? null : sources.getFirst());
    }

    /** What the graph says of a study beside what is in the reference itself, one sentence or line each. */
    List<String> notes(Study study) {
        var notes = new ArrayList<String>();
        notes.add("Id: %s.".formatted(study.id()));
        notes.add("Design: %s.".formatted(Names.of(study.design())));
        if (!study.conductedBy().isEmpty()) {
            notes.add("Conducted by: %s. Authors are not recorded."
                    .formatted(String.join(
                            "; ",
                            study.conductedBy().stream()
                                    .map(sheet.shelf()::name)
                                    .toList())));
        }
        if (sheet.asOf().isRetracted(study)) {
            notes.add("Retracted in %s.".formatted(study.retracted()));
        }
        evidenceOf(study).stream()
                .map(evidence -> "%s: the study %s and %s (%s)."
                        .formatted(
                                sheet.shelf().name(evidence.innovation()),
                                Words.of(evidence.role()),
                                Names.of(evidence.direction()),
                                evidence.id()))
                .forEach(notes::add);
        var licences = licences(study);
        if (!licences.isEmpty()) {
            notes.add("Licences of the sources: %s.".formatted(String.join("; ", licences)));
        }
        notes.add(sheet.frame());
        return notes;
    }

    private List<Evidence> evidenceOf(Study study) {
        return evidence.getOrDefault(study.id(), List.of());
    }

    private List<String> licences(Study study) {
        var facts = evidenceOf(study).stream().flatMap(evidence -> sheet.licences(evidence.id()).stream());
        return Stream.concat(sheet.licences(study.id()).stream(), facts)
                .distinct()
                .toList();
    }
}
