package org.throughline.cli;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The arguments of the process.
 *
 * @param words commands, options and files
 * @param settings of the application: {@code --name.with.dots=value}
 */
record Arguments(String[] words, String[] settings) {

    private static final Pattern SETTING = Pattern.compile("--[a-zA-Z][^=]*\\.[^=]*(?:=.*)?", Pattern.DOTALL);

    static Arguments split(String... arguments) {
        return new Arguments(
                only(SETTING.asMatchPredicate().negate(), arguments), only(SETTING.asMatchPredicate(), arguments));
    }

    private static String[] only(Predicate<String> which, String... arguments) {
        return Arrays.stream(arguments).filter(which).toArray(String[]::new);
    }
}
