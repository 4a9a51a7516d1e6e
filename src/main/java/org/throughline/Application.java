package org.throughline;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.throughline.cli.Program;

@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        System.exit(Program.run(Application.class, args));
    }
}
