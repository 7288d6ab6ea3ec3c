package be.vormingsportaal.testing.house.wrong.stranger;

import be.vormingsportaal.testing.house.wrong.hall.room.Thing;

record Passer(Thing thing) {}
