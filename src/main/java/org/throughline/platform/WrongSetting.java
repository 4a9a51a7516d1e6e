package org.throughline.platform;

import java.util.Locale;

/** A setting has a value that cannot be. */
final class WrongSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    WrongSetting(String name, Object found, String expected) {
        super("%s is %s: expected %s".formatted(name, found, expected));
        this.name = name;
    }

    /** As it is called on the command line. */
    String name() {
        return name;
    }

    /** As it is called in the environment. */
    String variable() {
        return name.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
