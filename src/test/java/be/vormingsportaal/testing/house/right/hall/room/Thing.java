package be.vormingsportaal.testing.house.right.hall.room;

public record Thing() {}
