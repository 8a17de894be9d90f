package id.abdi.credential;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * The numbers of this module, {@code abdi.credential.*}; what each is for stands in {@code docs/operations.md}.
 *
 * @param hashesAtOnce passwords hashed at the same moment; each takes 19 MiB of memory
 * @param hashWait how long a sign-in waits for its turn before it is told to come back
 * @param refusedWords words of the place that no password may lean on, such as the name of the regency
 * @param codeLife how long a one-time code works
 * @param freeTries wrong tries from one network on one account before the delay begins
 * @param firstDelay the first delay; each further wrong try doubles it
 * @param longestDelay where the delay stops growing
 */
@ConfigurationProperties("abdi.credential")
record CredentialSettings(
        @DefaultValue("2") int hashesAtOnce,
        @DefaultValue("5s") Duration hashWait,
        @DefaultValue("bintan") List<String> refusedWords,
        @DefaultValue("72h") Duration codeLife,
        @DefaultValue("5") int freeTries,
        @DefaultValue("2s") Duration firstDelay,
        @DefaultValue("15m") Duration longestDelay) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CredentialSettings.class)
    static class Reading {}
}
