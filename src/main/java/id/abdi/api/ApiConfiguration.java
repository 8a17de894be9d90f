package id.abdi.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {
    private final RequestRate rate;
    private final RoomToWrite room;

    ApiConfiguration(RequestRate rate, RoomToWrite room) {
        this.rate = rate;
        this.room = room;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(rate);
        registry.addInterceptor(room);
    }
}
