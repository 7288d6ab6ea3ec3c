package be.vormingsportaal.testing.house.right.stranger;

import be.vormingsportaal.testing.house.right.hall.room.Thing;

record Passer(Thing thing) {}
