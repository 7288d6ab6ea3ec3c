package be.vormingsportaal.testing.house.wrong.hall.room;

public record Thing() {}
