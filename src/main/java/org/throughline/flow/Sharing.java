package org.throughline.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.throughline.graph.Id;
import org.throughline.graph.PartialDate;

/** Gives one object for all equal values: among millions of facts, most values come again and again. */
public final class Sharing {

    private final Map<String, Id> ids = new HashMap<>();
    private final Map<String, PartialDate> dates = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();
    private final Map<Object, Object> values = new HashMap<>();

    /** The id of a thing, or of anything else that many refer to. */
    public Id id(String text) {
        return ids.computeIfAbsent(text, Id::new);
    }

    /** The date that a text is. */
    public PartialDate date(String text) {
        return dates.computeIfAbsent(text, PartialDate::parse);
    }

    /** The moment that a text is. */
    public Instant instant(String text) {
        return instants.computeIfAbsent(text, Instant::parse);
    }

    /** The first value that was given and is equal to this one. */
    @SuppressWarnings("unchecked")
    public <T> T one(T value) {
        var known = (T) values.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
