package org.throughline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughline.graph.Id;

class BacklogTests {

    private final Backlog backlog = new Backlog();

    @Test
    void whatWasToldOfLastComesFirstAndOnce() {
        backlog.add(ids("one", "two"));
        backlog.add(ids("three", "one"));

        assertThat(backlog.next(2)).containsExactlyInAnyOrderElementsOf(ids("three", "one"));
        assertThat(backlog.next(2)).containsExactlyElementsOf(ids("two"));
        assertThat(backlog.isEmpty()).isTrue();
    }

    @Test
    void whatIsGoneIsNotTakenIn() {
        backlog.add(ids("one", "two"));
        backlog.drop(ids("two", "never-told"));

        assertThat(backlog.next(5)).containsExactlyElementsOf(ids("one"));
    }

    private static List<Id> ids(String... names) {
        return List.of(names).stream().map(name -> new Id("study/" + name)).toList();
    }
}
