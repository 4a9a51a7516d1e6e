package org.throughline.takeaway;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.diffusion.Bar;
import org.throughline.diffusion.ProvenQuery;
import org.throughline.diffusion.Where;
import org.throughline.graph.Id;
import org.throughline.proof.Names;

/** What briefs are headed, by the question that they answer. */
final class Titles {

    private final Shelf shelf;

    private Titles(Shelf shelf) {
        this.shelf = shelf;
    }

    static String of(Sheet sheet) {
        var titles = new Titles(sheet.shelf());
        return switch (sheet.question()) {
            case CompareQuestion(var innovations, var viewpoint) ->
                innovations.size() == 1
                        ? titles.name(innovations.getFirst())
                        : "%d innovations side by side".formatted(innovations.size());
            case TraceQuestion(var query) ->
                switch (query.direction()) {
                    case FORWARD -> "What %s led to".formatted(titles.name(query.from()));
                    case BACKWARD -> "What %s rests on".formatted(titles.name(query.from()));
                };
            case ProvenQuestion(var query) -> titles.proven(query);
            case GapQuestion(var query) ->
                "Proven elsewhere and not in use here: %s%s"
                        .formatted(titles.place(query.where()), titles.condition(query.condition()));
            case LikeQuestion question ->
                "Adopters of %s most like %s"
                        .formatted(
                                titles.name(question.innovation()), titles.shelf.nameWithEnd(question.organisation()));
            case TroubleQuestion question -> "What went wrong with %s".formatted(titles.name(question.innovation()));
            case DebtQuestion(var query) ->
                "Adopted more widely than the evidence carries" + titles.condition(query.condition());
            case RetractionQuestion question -> "What rests on %s".formatted(titles.name(question.id()));
        };
    }

    /** What is called proven, where the question says so; empty for other questions. */
    static Optional<String> proven(Question question) {
        return switch (question) {
            case ProvenQuestion(var query) -> Optional.of(proven(query.bar()));
            case GapQuestion(var query) -> Optional.of(proven(query.bar()));
            case CompareQuestion _, TraceQuestion _, LikeQuestion _ -> Optional.empty();
            case TroubleQuestion _, DebtQuestion _, RetractionQuestion _ -> Optional.empty();
        };
    }

    private static String proven(Bar bar) {
        return "Proven means: the strongest chain into practice supports it with at least %s certainty, and at least %,d took it up independently%s."
                .formatted(
                        bar.certainty().words(),
                        bar.adopters(),
                        bar.setting() == null
                                ? ""
                                : ", counting only those of the kind %s".formatted(Names.of(bar.setting())));
    }

    private String proven(ProvenQuery query) {
        var setting = query.bar().setting();
        return "Proven pathways%s%s%s"
                .formatted(
                        setting == null ? "" : " among adopters of the kind " + Names.of(setting),
                        condition(query.condition()),
                        query.network() == null
                                ? ""
                                : ", with what is recorded at " + shelf.nameWithEnd(query.network()));
    }

    private String name(Id id) {
        return shelf.name(id);
    }

    private String condition(@Nullable Id condition) {
        return condition == null ? "" : " – %s".formatted(name(condition));
    }

    private String place(Where where) {
        return switch (where) {
            case Where.InNetwork(var network) -> shelf.nameWithEnd(network);
            case Where.InOrganisation(var organisation) -> shelf.nameWithEnd(organisation);
            case Where.InRegion(var region) -> region;
        };
    }
}
