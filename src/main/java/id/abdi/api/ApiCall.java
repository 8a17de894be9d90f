package id.abdi.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the description of the API says of a call beyond its types. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiCall {
    /** What it does, in a sentence. */
    String value();

    /** The statuses of answers that are no problem. */
    int[] answers() default 200;

    /** Status and type of each refusal of this call, such as {@code 409 day-closed}; those of every call are known. */
    String[] problems() default {};
}
