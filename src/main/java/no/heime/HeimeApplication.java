package no.heime;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: home when I can, hospital when I must. */
@SpringBootApplication
public class HeimeApplication {

    public static void main(String[] args) {
        SpringApplication.run(HeimeApplication.class, args);
    }
}
