package id.abdi.listing;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
class ListingConfiguration implements WebMvcConfigurer {
    private final OfferList offer;

    ListingConfiguration(OfferList offer) {
        this.offer = offer;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(offer);
    }
}
