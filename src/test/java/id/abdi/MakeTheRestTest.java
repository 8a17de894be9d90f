package id.abdi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

class MakeTheRestTest {
    @Configuration(proxyBeanMethods = false)
    static class Parts {
        @Bean
        StringBuilder postponed() {
            return new StringBuilder();
        }

        @Bean
        @Lazy
        StringBuilder onlyWhenAsked() {
            return new StringBuilder();
        }
    }

    @Test
    void whatWasPostponedIsMadeAndWhatIsOnlyMadeWhenAskedIsNot() {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.register(Parts.class);
            context.refresh();
            ConfigurableListableBeanFactory beans = context.getBeanFactory();
            assertThat(beans.containsSingleton("postponed")).isFalse();

            AtomicBoolean whole = new AtomicBoolean(true);
            Server.makeTheRest(context, whole);

            assertThat(whole).isTrue();
            assertThat(beans.containsSingleton("postponed")).isTrue();
            assertThat(beans.containsSingleton("onlyWhenAsked")).isFalse();
        }
    }
}
