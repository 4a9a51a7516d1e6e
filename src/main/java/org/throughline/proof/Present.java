package org.throughline.proof;

import static java.util.Objects.requireNonNull;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.flow.Actor;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/**
 * What an organisation or network is today, as far as the graph knows.
 *
 * @param of the organisation or network
 * @param ended when it ended; null where it is not known to have ended
 * @param now what it is today, by id: itself where it is still there and nothing followed it, else what followed it, at any
 *     remove, and is still there
 * @param gone where what is recorded of it ends with something that ended, by id: nothing is recorded to have followed that
 */
public record Present(Actor of, @Nullable PartialDate ended, List<Actor> now, List<Actor> gone) {

    /** Whether it is still there and is nothing else. */
    public boolean isItself() {
        return gone.isEmpty() && now.equals(List.of(of));
    }

    /** The ids of what it became since and is today; empty where it is itself, or where that is not recorded. */
    public List<Id> others() {
        return now.stream().map(Actor::id).filter(id -> !id.equals(of.id())).toList();
    }

    /** What it is today, in names; that it ended where nothing is recorded to have followed. */
    public String today() {
        var names = now.stream().map(Actor::name).collect(joining(" and "));
        return Stream.concat(
                        Stream.of(names).filter(not(String::isEmpty)),
                        gone.stream().map(this::ended))
                .collect(joining("; "));
    }

    /** The same, to go on with after its name; empty where it is still itself. */
    public String words() {
        return isItself() ? "" : (now.isEmpty() ? "" : "now ") + today();
    }

    /** The same with its own end, of which the other words tell only where nothing followed. */
    public String wordsWithEnd() {
        return ended == null || gone.contains(of) ? words() : "ended %s; %s".formatted(ended.when(), words());
    }

    /** What became of it, in sentences; none where it is still itself. */
    public List<String> sentences() {
        var clauses = new ArrayList<String>();
        if (ended != null && !gone.contains(of)) {
            clauses.add("ended " + ended.when());
        }
        if (!others().isEmpty()) {
            clauses.add("is now " + now.stream().map(Actor::name).collect(joining(" and ")));
        }
        var own = clauses.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("%s %s.".formatted(of.name(), String.join(" and ", clauses)));
        return Stream.concat(own, missing().stream()).toList();
    }

    /** What is not recorded of what became of it, each in a sentence. */
    public List<String> missing() {
        return gone.stream().map(this::missing).toList();
    }

    private String ended(Actor last) {
        return "%sended %s; what followed is not recorded"
                .formatted(
                        last.equals(of) ? "" : "became %s, which ".formatted(last.name()),
                        requireNonNull(last.period().to()).when());
    }

    private String missing(Actor last) {
        var who = last.equals(of) ? of.name() : "%s, which followed %s,".formatted(last.name(), of.name());
        return "%s ended %s; what followed is not recorded."
                .formatted(who, requireNonNull(last.period().to()).when());
    }
}
