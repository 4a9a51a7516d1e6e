package org.throughline.graph.neo4j;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.throughline.graph.Page;
import org.throughline.graph.PageRequest;
import org.throughline.graph.PartialDate;

/** How statements that read pages for many nodes at once are asked, and how their rows are read. */
final class Pages {

    private Pages() {}

    /** The parameters that say which page, one item more than it holds, and at which date. */
    static Map<String, Object> parameters(PageRequest page, @Nullable PartialDate asOf) {
        var parameters = new HashMap<String, Object>();
        parameters.put("asOfFirst", asOf == null ? null : asOf.earliest().toString());
        parameters.put("asOfLast", asOf == null ? null : asOf.latest().toString());
        parameters.put("after", page.after());
        parameters.put("limit", page.size() + 1);
        return parameters;
    }

    /** The page in the column {@code items}, of entries with a {@code key}; {@code total} is the whole length. */
    static <T> Page<T> page(MapAccessor row, String items, int size, Function<MapAccessor, T> read) {
        var found = row.get(items).asList(item -> item((MapAccessor) item, read));
        return new Page<>(
                found.stream().limit(size).toList(),
                found.size() > size,
                row.get("total").asLong());
    }

    private static <T> Page.Item<T> item(MapAccessor item, Function<MapAccessor, T> read) {
        return new Page.Item<>(item.get("key").asString(), read.apply(item));
    }
}
