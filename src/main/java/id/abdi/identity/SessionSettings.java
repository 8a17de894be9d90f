package id.abdi.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * The numbers of sessions, {@code abdi.session.*} (SEC-16); what each is for stands in {@code docs/operations.md}.
 *
 * @param idle after how long without a request a session ends
 * @param longest after how long it ends in any case
 * @param recent how long ago the password may have been shown for a powerful act (SEC-8)
 * @param touch how exactly the last request is remembered; saves a write per request
 */
@ConfigurationProperties("abdi.session")
record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("30d") Duration longest,
        @DefaultValue("10m") Duration recent,
        @DefaultValue("3m") Duration touch) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SessionSettings.class)
    static class Reading {}
}
