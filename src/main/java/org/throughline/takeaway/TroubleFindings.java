package org.throughline.takeaway;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.diffusion.Setback;
import org.throughline.diffusion.SetbackListing;

/** Says what went wrong with an innovation. */
final class TroubleFindings {

    private TroubleFindings() {}

    static Findings of(SetbackListing found) {
        return Findings.of(
                found.page(),
                found.counts().stream()
                        .map(counted -> Remark.counted(Topic.COUNTED, counted.count()))
                        .toList(),
                TroubleFindings::entry);
    }

    private static Entry entry(int place, Setback setback) {
        var remarks = new ArrayList<Remark>();
        var words = Stream.concat(Stream.of(setback.words()), setback.missing().stream())
                .collect(joining(" "));
        remarks.add(Remark.of(Topic.SETBACK, value(setback.kind()), words, List.of(setback.fact())));
        remarks.add(Remark.of(
                Topic.DATE,
                setback.date() == null ? "not recorded" : setback.date().toString(),
                "",
                List.of()));
        if (!setback.ended().isEmpty()) {
            var ended = setback.ended().size();
            remarks.add(Remark.of(
                    Topic.ENDED,
                    Integer.toString(ended),
                    ended == 1
                            ? "1 adoption came to an end with it."
                            : "%,d adoptions came to an end with it.".formatted(ended),
                    setback.ended()));
        }
        return new Entry(place, setback.who(), null, remarks);
    }

    private static String value(Setback.Kind kind) {
        return switch (kind) {
            case STOPPED -> "stopped";
            case DECLINED -> "declined";
            case ENDED -> "ended";
            case AGAINST -> "result against it";
            case NULL_RESULT -> "no effect";
            case MIXED_RESULT -> "result both ways";
            case RETRACTED -> "study retracted";
        };
    }
}
