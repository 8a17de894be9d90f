package id.abdi.web;

/** One answer that a {@code Select} or {@code Choices} offers. */
public record Option(String value, String text) {}
