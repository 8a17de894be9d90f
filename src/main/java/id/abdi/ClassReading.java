package id.abdi;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.io.Resource;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * How the files of classes are read for their annotations when the application is put together. On Java 24 and newer Spring reads them by the
 * class file API of Java, whose answers hold on to the whole file: 40 MB for as long as the program runs, and a slower start. ASM, which
 * Spring itself uses on older Java, keeps the annotations alone. Known to Spring Boot by {@code META-INF/spring.factories}.
 */
final class ClassReading implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** The name by which Spring Boot shares one reader among all who read; it makes its own where there is none. */
    private static final String SHARED = "org.springframework.boot.autoconfigure.internalCachingMetadataReaderFactory";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getBeanFactory() instanceof BeanDefinitionRegistry registry) {
            Reader reader = new Reader(context);
            context.addApplicationListener(reader);
            registry.registerBeanDefinition(
                    SHARED,
                    BeanDefinitionBuilder.rootBeanDefinition(Reader.class, () -> reader)
                            .getBeanDefinition());
            context.addBeanFactoryPostProcessor(new OwnParts(context, reader));
        }
    }

    /** Finds the parts of Abdi as {@code @ComponentScan} would, which takes no reader from anybody. */
    private record OwnParts(ConfigurableApplicationContext context, Reader reader)
            implements BeanDefinitionRegistryPostProcessor {
        private static final String ABDI = "abdi";

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
            if (!registry.containsBeanDefinition(ABDI)) {
                return; // another application, of a test
            }
            TypeExcludeFilter tests = new TypeExcludeFilter();
            tests.setBeanFactory(context.getBeanFactory());
            ClassPathBeanDefinitionScanner scanner =
                    new ClassPathBeanDefinitionScanner(registry, true, context.getEnvironment(), context);
            scanner.setMetadataReaderFactory(reader);
            scanner.addExcludeFilter(tests);
            scanner.scan(Abdi.class.getPackageName());
        }
    }

    /** Reads each file once, and forgets all when the application stands. */
    private static final class Reader extends SimpleMetadataReaderFactory
            implements ApplicationListener<ContextRefreshedEvent> {
        private final Map<Resource, MetadataReader> read = new ConcurrentHashMap<>();

        Reader(ConfigurableApplicationContext context) {
            super(context);
        }

        @Override
        public MetadataReader getMetadataReader(Resource resource) throws IOException {
            MetadataReader known = read.get(resource);
            if (known == null) {
                known = super.getMetadataReader(resource);
                read.put(resource, known);
            }
            return known;
        }

        @Override
        public void onApplicationEvent(ContextRefreshedEvent stands) {
            read.clear();
        }
    }
}
