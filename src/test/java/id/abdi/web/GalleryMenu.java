package id.abdi.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A menu as a head of BKPSDM would see it: longer than the phone's bar. */
@TestComponent
@Configuration(proxyBeanMethods = false)
class GalleryMenu {
    private record Entry(String path, String textKey, int order, Icon icon) implements NavEntry {
        @Override
        public boolean shownTo(Visitor visitor) {
            return visitor.has("HEAD");
        }
    }

    @Bean
    NavEntry today() {
        return new Entry("/today", "Hari ini", 10, Icon.TODAY);
    }

    @Bean
    NavEntry activities() {
        return new Entry("/gallery", "Kegiatan", 20, Icon.PENCIL);
    }

    @Bean
    NavEntry heads() {
        return new Entry("/heads", "Para kepala", 30, Icon.TREE);
    }

    @Bean
    NavEntry people() {
        return new Entry("/people", "Pegawai", 40, Icon.PEOPLE);
    }

    @Bean
    NavEntry calendar() {
        return new Entry("/calendar", "Kalender", 50, Icon.CALENDAR);
    }

    @Bean
    NavEntry rules() {
        return new Entry("/rules", "Aturan", 60, Icon.RULE);
    }
}
