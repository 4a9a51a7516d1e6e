package org.throughline.proof;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where a case is looked at, as plain texts. */
record CaseView(@Nullable String asOf, @Nullable String knownAt, Set<String> ignoring) {}
