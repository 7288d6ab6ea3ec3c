package be.vormingsportaal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the portal and the process engine inside it. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class VormingsportaalApplication {

    public static void main(String[] args) {
        SpringApplication.run(VormingsportaalApplication.class, args);
    }
}
